import { create } from 'zustand'
import type { LabelLayoutId } from '#shared/goods/labels/label-layouts'
import type { ProductId } from '#shared/kernel/ids'

/** So many of one product. */
export interface ChosenLabel {
  readonly productId: ProductId
  readonly quantity: number
}

interface Chosen {
  readonly labels: readonly ChosenLabel[]
  readonly layout: LabelLayoutId
}

/** What is to be printed: kept while other screens are looked at, until the program ends. */
export const useChosenLabels = create<Chosen>(() => ({ labels: [], layout: 'sheet-3x11' }))

const most = 9_999

function change(labels: readonly ChosenLabel[]): void {
  useChosenLabels.setState({ labels })
}

/** Adds to what is chosen; a product that is chosen already gets so many more. */
export function addLabels(added: readonly ChosenLabel[]): void {
  const labels = [...useChosenLabels.getState().labels]
  for (const { productId, quantity } of added) {
    const at = labels.findIndex((one) => one.productId === productId)
    const before = labels[at]?.quantity ?? 0
    const sum = { productId, quantity: Math.min(most, before + quantity) }
    if (at === -1) labels.push(sum)
    else labels[at] = sum
  }
  change(labels)
}

export function setQuantity(productId: ProductId, quantity: number): void {
  change(
    useChosenLabels
      .getState()
      .labels.map((one) =>
        one.productId === productId ? { productId, quantity: Math.min(most, quantity) } : one,
      ),
  )
}

export function takeOut(productId: ProductId): void {
  change(useChosenLabels.getState().labels.filter((one) => one.productId !== productId))
}

export function clearLabels(): void {
  change([])
}

export function chooseLayout(layout: LabelLayoutId): void {
  useChosenLabels.setState({ layout })
}
