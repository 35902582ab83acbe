import { create } from 'zustand'
import type { LabelLayoutId } from '#shared/goods/labels/label-layouts'
import { mostLabelProducts } from '#shared/goods/labels/labels-operations'
import type { ProductId } from '#shared/kernel/ids'
import type { ChosenLabel } from './chosen-label'

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

/** Adds to what is chosen; a product that is chosen already gets so many more. False, and nothing, where they are too many. */
export function addLabels(added: readonly ChosenLabel[]): boolean {
  const labels = new Map(useChosenLabels.getState().labels.map((one) => [one.productId, one.quantity]))
  for (const { productId, quantity } of added)
    labels.set(productId, Math.min(most, (labels.get(productId) ?? 0) + quantity))
  if (labels.size > mostLabelProducts) return false
  change(Array.from(labels, ([productId, quantity]) => ({ productId, quantity })))
  return true
}

/** Why more are not added. */
export const tooManyLabels = `Etiquetas de até ${mostLabelProducts.toLocaleString('pt-BR')} produtos por vez. Imprima ou limpe as da lista.`

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
