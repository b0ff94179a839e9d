/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `,` - ,
 * * `;` - ;
 * * `	` -
 * * `|` - |
 * * `tab` - tab
 */
export type DelimiterEnum = typeof DelimiterEnum[keyof typeof DelimiterEnum];


export const DelimiterEnum = {
  ',': ',',
  ';': ';',
  '	': '	',
  '|': '|',
  tab: 'tab',
} as const;
