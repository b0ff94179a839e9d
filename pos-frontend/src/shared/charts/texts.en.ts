export const en = {
  legend: 'Lines',
  table: 'Table',
  draw: 'Chart',
  tableOf: '{{label}}: show as a table',
  drawOf: '{{label}}: show as a chart',
} as const;
