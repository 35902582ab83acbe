import { code128, drawingSVG, qrcode } from 'bwip-js/generic'

/** What can be drawn for a camera or a scanner. */
export type CodeKind = 'qr' | 'barcode'

/** An SVG of the code with the quiet zone its readers need. */
export function drawCode(kind: CodeKind, value: string): string {
  return kind === 'qr'
    ? qrcode({ bcid: 'qrcode', text: value, padding: 4 }, drawingSVG())
    : code128({ bcid: 'code128', text: value, height: 12, paddingwidth: 10 }, drawingSVG())
}
