import { code128, drawingSVG, ean13, qrcode } from 'bwip-js/generic'
import { assertNever } from '#shared/kernel/result'

/** What can be drawn for a camera or a scanner. */
export type CodeKind = 'qr' | 'code128' | 'ean13'

/** An SVG of the code with the quiet zone its readers need. */
export function drawCode(kind: CodeKind, value: string): string {
  const bars = { text: value, height: 12, paddingwidth: 10 }
  switch (kind) {
    case 'qr':
      return qrcode({ bcid: 'qrcode', text: value, padding: 4 }, drawingSVG())
    case 'code128':
      return code128({ bcid: 'code128', ...bars }, drawingSVG())
    case 'ean13':
      return ean13({ bcid: 'ean13', ...bars }, drawingSVG())
    default:
      return assertNever(kind)
  }
}
