/** Code letters of ISO/IEC 15424, with the modifiers that make another symbology of them. */
const names: Readonly<Record<string, string>> = {
  A: 'Code 39',
  C: 'Code 128',
  C1: 'GS1-128',
  C2: 'GS1-128',
  E: 'EAN-13 ou UPC',
  E4: 'EAN-8',
  F: 'Codabar',
  G: 'Code 93',
  H: 'Code 11',
  I: 'Intercalado 2 de 5',
  L: 'PDF417',
  M: 'MSI',
  Q: 'QR Code',
  Q3: 'QR Code GS1',
  S: '2 de 5',
  U: 'MaxiCode',
  d: 'DataMatrix',
  d2: 'GS1 DataMatrix',
  e: 'GS1 DataBar',
  z: 'Aztec',
}

/** A symbology's usual name by its AIM code letter and modifier (`E0`); these themselves when it is none we know. */
export function symbologyName(aim: string): string {
  return names[aim] ?? names[aim.slice(0, 1)] ?? aim
}
