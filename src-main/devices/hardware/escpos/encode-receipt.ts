import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import { codePageOf, type AccentWay, type PrinterModel } from '#shared/devices/device/printer-models'
import { assertNever } from '#shared/kernel/result'
import { plainLetter } from '#shared/kernel/text/paper-letters'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { layoutReceipt, type PaperLine } from '#shared/selling/receipt/receipt-text'
import { paddedToEights, type DecodePicture, type Picture } from '../picture'
import { barcodePicture, qrPicture } from './code-picture'

/** Blank lines between the last printed line and the blade. */
const FEED_BEFORE_CUT = 5
/** A logo larger than this is no head of a receipt any more. */
const LOGO_DOTS = 384

/** All letters of PC860 that are not plain; the other tables have all of Latin-1. */
const portuguese = 'ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£ÙÓáíóúñÑªº¿Ò¬½¼¡«»ßµ±÷°·²'

/** Turns papers into the bytes of one model; logos are dithered once and kept. */
export function receiptEncoder(model: PrinterModel, decode: DecodePicture, accents: AccentWay = 'model') {
  const page = codePageOf(model, accents)
  const logos = new Map<string, Uint8Array>()

  function logoBytes(dataUrl: string): Uint8Array {
    const known = logos.get(dataUrl)
    if (known) return known
    const picture = decode(dataUrl, Math.min(LOGO_DOTS, model.dots))
    const bytes = picture ? pictureBytes(model, picture, 'atkinson') : new Uint8Array()
    logos.set(dataUrl, bytes)
    return bytes
  }

  /** A letter the table lacks goes without its accent; no byte of a text is ever a command. */
  function lettersOf(text: string): string {
    return visible(text).replace(/[^\u0020-\u007e]/g, (letter) => {
      if (page === null) return plainLetter(letter)
      return page.table === 'cp860' && !portuguese.includes(letter) ? plainLetter(letter) : letter
    })
  }

  return (document: ReceiptDocument): Uint8Array => {
    const parts: Uint8Array[] = []
    let encoder = inPage(encoderFor(model, page).initialize())
    for (const line of layoutReceipt(document, model.columns)) encodeLine(line)
    if (model.cut === 'none') encoder.newline(FEED_BEFORE_CUT)
    else encoder.cut(model.cut)
    parts.push(encoder.encode())
    return Buffer.concat(parts)

    function addPicture(bytes: Uint8Array): void {
      parts.push(encoder.encode(), bytes)
      encoder = inPage(encoderFor(model, page))
    }

    function inPage(fresh: ReceiptPrinterEncoder): ReceiptPrinterEncoder {
      return page === null ? fresh : fresh.codepage(page.table)
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
            encoder.align('center').qrcode(visible(line.value), { size: 6, errorlevel: 'm' }).align('left')
          else addPicture(pictureBytes(model, qrPicture(line.value, model.dots), 'threshold'))
          return
        case 'barcode': {
          const symbology = line.symbology ?? 'code128'
          if (model.barcode === 'native')
            encoder
              .align('center')
              .barcode(visible(line.value), symbology, {
                height: 64,
                width: barWidth(model, line.value),
                text: true,
              })
              .align('left')
          else {
            addPicture(pictureBytes(model, barcodePicture(symbology, line.value, model.dots), 'threshold'))
            encoder.align('center').line(lettersOf(line.value)).align('left')
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
      encoder.line(lettersOf(text))
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

/** Without control characters, whatever the paper was made of. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, '')
}

function encoderFor(
  model: PrinterModel,
  page: PrinterModel['codePage'] | null = model.codePage,
): ReceiptPrinterEncoder {
  return new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns: model.columns,
    codepageMapping: page === null ? { cp437: 0 } : { [page.table]: page.number },
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
