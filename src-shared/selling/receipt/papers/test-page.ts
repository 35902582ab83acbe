import type { Instant } from '../../../kernel/ids'
import { printedMoment } from '../../../kernel/time/printed-date'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import type { ReceiptDocument } from '../receipt-document'

interface TestPage {
  readonly shopName: string
  readonly terminalName: string
  readonly printerName: string
  readonly modelName: string
  /** The table its accents are sent in. */
  readonly accentsName: string
  readonly at: Instant
  /** IANA name of the shop's time zone. */
  readonly timeZone: string
  readonly logo: string | null
}

/** Página de teste: everything a receipt may ask of a printer, on one paper (FEATURES G5). */
export function testPage(page: TestPage): ReceiptDocument {
  return {
    kind: 'test-page',
    title: 'Página de teste',
    blocks: [
      ...(page.logo === null ? [] : [{ kind: 'logo', dataUrl: page.logo } as const]),
      centred('PÁGINA DE TESTE', { strong: true, large: true }),
      centred(page.shopName),
      rule,
      row('Impressora', page.printerName),
      row('Modelo', page.modelName),
      row('Página de código', page.accentsName),
      row(page.terminalName, printedMoment(page.at, page.timeZone)),
      rule,
      text('Acentos: ÁÂÃÀ ÇÉÊ ÍÓÔÕ Ú áâãà çéê íóôõ ú'),
      text('1ª nº 20°'),
      text('Estão trocados? Escolha outros “Acentos” em Dispositivos.'),
      text('Negrito', { strong: true }),
      row('TOTAL', 'R$\u00a01.234,56', { strong: true, large: true }),
      rule,
      centred('QR Code'),
      { kind: 'qr', value: 'https://exemplo.com.br/consulta?chave=0123456789' },
      centred('EAN-13'),
      { kind: 'barcode', value: '7891000000014', symbology: 'ean13' },
      centred('Code 128'),
      { kind: 'barcode', value: 'T0001N000123' },
      rule,
      centred('Se tudo acima está legível e o papel foi cortado, a impressora está pronta.'),
    ],
  }
}
