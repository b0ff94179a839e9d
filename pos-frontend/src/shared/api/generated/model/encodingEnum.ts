/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `utf-8` - utf-8
 * * `utf-16` - utf-16
 * * `cp1252` - cp1252
 * * `latin-1` - latin-1
 * * `iso-8859-15` - iso-8859-15
 * * `cp1250` - cp1250
 * * `cp1251` - cp1251
 * * `cp437` - cp437
 * * `cp850` - cp850
 * * `mac-roman` - mac-roman
 * * `shift-jis` - shift-jis
 * * `gb18030` - gb18030
 */
export type EncodingEnum = typeof EncodingEnum[keyof typeof EncodingEnum];


export const EncodingEnum = {
  'utf-8': 'utf-8',
  'utf-16': 'utf-16',
  cp1252: 'cp1252',
  'latin-1': 'latin-1',
  'iso-8859-15': 'iso-8859-15',
  cp1250: 'cp1250',
  cp1251: 'cp1251',
  cp437: 'cp437',
  cp850: 'cp850',
  'mac-roman': 'mac-roman',
  'shift-jis': 'shift-jis',
  gb18030: 'gb18030',
} as const;
