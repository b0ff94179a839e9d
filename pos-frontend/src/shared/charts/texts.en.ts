export const en = {
  legend: 'Lines',
  soFar: 'so far',
  soFarOf: '{{name}}, so far',
  table: 'Table',
  draw: 'Chart',
  tableOf: '{{label}}: show as a table',
  drawOf: '{{label}}: show as a chart',
} as const;
