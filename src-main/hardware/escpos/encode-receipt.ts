import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import type { PrinterModel } from '../../../src-shared/device/printer-models'
import type { ReceiptDocument } from '../../../src-shared/receipt/receipt-document'
import { layoutReceipt, type PaperLine } from '../../../src-shared/receipt/receipt-text'
import { assertNever } from '../../../src-shared/result'
import { barcodePicture, qrPicture } from './code-picture'
import { paddedToEights, type DecodePicture, type Picture } from '../picture'

/** Blank lines between the last printed line and the blade. */
const FEED_BEFORE_CUT = 5
/** A logo larger than this is no head of a receipt any more. */
const LOGO_DOTS = 384

/** Turns papers into the bytes of one model; logos are dithered once and kept. */
export function receiptEncoder(model: PrinterModel, decode: DecodePicture) {
  const logos = new Map<string, Uint8Array>()

  function logoBytes(dataUrl: string): Uint8Array {
    const known = logos.get(dataUrl)
    if (known) return known
    const picture = decode(dataUrl, Math.min(LOGO_DOTS, model.dots))
    const bytes = picture ? pictureBytes(model, picture, 'atkinson') : new Uint8Array()
    logos.set(dataUrl, bytes)
    return bytes
  }

  return (document: ReceiptDocument): Uint8Array => {
    const parts: Uint8Array[] = []
    let encoder = encoderFor(model).initialize().codepage(model.codePage.table)
    for (const line of layoutReceipt(document, model.columns)) encodeLine(line)
    if (model.cut === 'none') encoder.newline(FEED_BEFORE_CUT)
    else encoder.cut(model.cut)
    parts.push(encoder.encode())
    return Buffer.concat(parts)

    function addPicture(bytes: Uint8Array): void {
      parts.push(encoder.encode(), bytes)
      encoder = encoderFor(model).codepage(model.codePage.table)
    }

    function encodeLine(line: PaperLine): void {
      switch (line.kind) {
        case 'text':
          encodeText(line)
          return
        case 'logo':
          addPicture(logoBytes(line.dataUrl))
          return
        case 'qr':
          if (model.qr === 'native')
            encoder.align('center').qrcode(line.value, { size: 6, errorlevel: 'm' }).align('left')
          else addPicture(pictureBytes(model, qrPicture(line.value, model.dots), 'threshold'))
          return
        case 'barcode': {
          const symbology = line.symbology ?? 'code128'
          if (model.barcode === 'native')
            encoder
              .align('center')
              .barcode(line.value, symbology, { height: 64, width: barWidth(model, line.value), text: true })
              .align('left')
          else {
            addPicture(pictureBytes(model, barcodePicture(symbology, line.value, model.dots), 'threshold'))
            encoder.align('center').line(line.value).align('left')
          }
          return
        }
        default:
          return assertNever(line)
      }
    }

    function encodeText({ text, strong, large }: Extract<PaperLine, { kind: 'text' }>): void {
      if (strong) encoder.bold(true)
      if (large) encoder.width(2).height(2)
      encoder.line(text)
      if (large) encoder.width(1).height(1)
      if (strong) encoder.bold(false)
    }
  }
}

/** Wide bars read better; a code too long for them gets narrow ones. Three dots a module, or two. */
function barWidth(model: PrinterModel, value: string): 1 | 2 {
  const modules = 11 * (value.length + 3) + 2
  return modules * 3 <= model.dots ? 2 : 1
}

function encoderFor(model: PrinterModel): ReceiptPrinterEncoder {
  return new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns: model.columns,
    codepageMapping: { [model.codePage.table]: model.codePage.number },
    imageMode: 'raster',
    feedBeforeCut: FEED_BEFORE_CUT,
    newline: '\n',
    autoFlush: false,
    errors: 'strict',
  })
}

function pictureBytes(
  model: PrinterModel,
  picture: Picture,
  algorithm: 'atkinson' | 'threshold',
): Uint8Array {
  const padded = paddedToEights(picture)
  return encoderFor(model)
    .align('center')
    .image(padded, padded.width, padded.height, algorithm)
    .align('left')
    .encode()
}
