import { useState } from 'react'
import { normalizeBarcode } from '#shared/goods/catalog/ean'
import type { ProductVariant } from '#shared/goods/product/product-file'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'

export interface Barcodes {
  readonly variants: readonly ProductVariant[]
  /** The size and colour whose they are. */
  readonly chosen: ProductVariant
  readonly choose: (uid: string) => void
  /** Whether it was taken: one that is somebody's or wrong says so. */
  readonly add: (code: string) => Promise<boolean>
  /** One more of the shop's own. */
  readonly give: () => void
  readonly remove: (barcode: string) => void
  readonly problem: string | null
  readonly busy: boolean
}

/** The barcodes of a draft, of one size and colour at a time. */
export function useBarcodes(
  variants: readonly ProductVariant[],
  onChange: (change: (variants: readonly ProductVariant[]) => ProductVariant[]) => void,
): Barcodes {
  const [uid, setUid] = useState<string | null>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const chosen = variants.find((one) => one.uid === uid) ?? variants[0]
  if (chosen === undefined) throw new Error('A product has at least one variant')
  const of = chosen.uid
  // Of what is there by then: answers come later than the next scan.
  const take = (change: (barcodes: readonly string[]) => readonly string[]) =>
    onChange((now) =>
      now.map((one) => (one.uid === of ? { ...one, barcodes: [...new Set(change(one.barcodes))] } : one)),
    )

  async function add(code: string): Promise<boolean> {
    const barcode = normalizeBarcode(code)
    const owner = variants.find(({ barcodes }) => barcodes.includes(barcode))
    if (owner) {
      refuse(
        owner === chosen
          ? 'Este código já está na lista.'
          : 'Este código já está em outro tamanho ou cor deste produto.',
      )
      return false
    }
    const all = variants.map((one) => one.uid)
    const reply = await call('product.check-code', { kind: 'barcode', code: barcode, of: all })
    refuse(reply.ok ? null : messageFor(reply.error))
    if (reply.ok) take((before) => [...before, barcode])
    return reply.ok
  }

  return {
    variants,
    chosen,
    choose: (next) => {
      refuse(null)
      setUid(next)
    },
    add,
    give: () =>
      void run(
        () =>
          call('product.internal-barcodes', {
            count: 1,
            besides: variants.flatMap(({ barcodes }) => barcodes),
          }),
        (given) => take((before) => [...before, ...given]),
      ),
    remove: (barcode) => take((before) => before.filter((one) => one !== barcode)),
    problem: refusal,
    busy,
  }
}
