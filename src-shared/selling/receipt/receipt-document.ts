import { z } from 'zod'
import { giftCardKind } from '../payment/gift-card-kind'
import { voucherKind } from '../payment/voucher-kind'

/** A printed paper, before any printer: blocks in reading order. Drawn on screen, laid out as text, or encoded. */
const receiptBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logo'), dataUrl: z.string() }),
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    align: z.enum(['left', 'center']).default('left'),
    strong: z.boolean().default(false),
    large: z.boolean().default(false),
  }),
  /** Left grows, right is kept whole at the edge. */
  z.object({
    kind: z.literal('row'),
    left: z.string(),
    right: z.string(),
    strong: z.boolean().default(false),
    large: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('rule') }),
  /** Code 128 unless told. */
  z.object({
    kind: z.literal('barcode'),
    value: z.string(),
    symbology: z.enum(['code128', 'ean13']).optional(),
  }),
  z.object({ kind: z.literal('qr'), value: z.string() }),
])
export type ReceiptBlock = z.infer<typeof receiptBlockSchema>

const receiptKinds = [
  'sale',
  'exchange-ticket',
  'void',
  'quote',
  'till-open',
  'till-close',
  'cash-in',
  'cash-drop',
  'x-reading',
  'stock',
  'return',
  'receiving',
  'receiving-undone',
  'carne',
  // The tenders that are themselves papers.
  voucherKind,
  giftCardKind,
  'labels',
  'test-page',
] as const

export const receiptDocumentSchema = z.object({
  kind: z.enum(receiptKinds),
  title: z.string(),
  blocks: z.array(receiptBlockSchema),
})
export type ReceiptDocument = z.infer<typeof receiptDocumentSchema>
