import { code128, drawingSVG, ean13, qrcode } from 'bwip-js/generic'
import { assertNever } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { layoutReceipt, type PaperColumns, type PaperLine } from '#shared/selling/receipt/receipt-text'

/** The document as a page of its own that looks like 80 or 58 mm paper: opens in any browser, loads nothing. */
export function paperPage(document: ReceiptDocument, columns: PaperColumns): string {
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escaped(document.title)}</title>
<style>${style}</style>
</head>
<body>
<main style="width: ${columns * 1.5}mm">
${layoutReceipt(document, columns).map(drawLine).join('\n')}
</main>
</body>
</html>
`
}

const style = `
body { margin: 0; background: #d8d8d4; }
main { margin: 8mm auto; padding: 6mm 4mm 12mm; background: #fff; color: #111; box-shadow: 0 1mm 4mm #0003; }
p { margin: 0; min-height: 1.25em; font: 2.48mm/1.25 'DejaVu Sans Mono', Consolas, 'Courier New', monospace; white-space: pre; }
.strong { font-weight: bold; }
.large { font-size: 4.96mm; }
img, svg { display: block; margin: 3mm auto; }
img { max-width: 48mm; max-height: 24mm; filter: grayscale(1); }
svg.barcode { width: 56mm; max-width: 100%; height: 12mm; }
svg.qr { width: 32mm; height: 32mm; }
figcaption { text-align: center; font: 2.48mm monospace; }
figure { margin: 3mm 0; }
@media print { body { background: none; } main { margin: 0; box-shadow: none; } }
`

function drawLine(line: PaperLine): string {
  switch (line.kind) {
    case 'text':
      return `<p class="${[line.strong && 'strong', line.large && 'large'].filter(Boolean).join(' ')}">${escaped(line.text)}</p>`
    case 'logo':
      return `<img alt="" src="${escaped(line.dataUrl)}">`
    case 'barcode': {
      const options = { text: line.value, height: 12, paddingwidth: 10 }
      const svg =
        line.symbology === 'ean13'
          ? ean13({ bcid: 'ean13', ...options }, drawingSVG())
          : code128({ bcid: 'code128', ...options }, drawingSVG())
      return `<figure>${svg.replace('<svg', '<svg class="barcode" preserveAspectRatio="none"')}<figcaption>${escaped(line.value)}</figcaption></figure>`
    }
    case 'qr':
      return qrcode({ bcid: 'qrcode', text: line.value, padding: 4 }, drawingSVG()).replace(
        '<svg',
        '<svg class="qr"',
      )
    default:
      return assertNever(line)
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
