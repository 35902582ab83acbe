import type { ProductVariant } from '#shared/goods/product/product-file'
import { variantName } from '#shared/goods/product/variant-name'
import { newVariant } from './product-draft'

/** `P, M; G`: what was typed between commas, semicolons or lines, each once. */
export function typedList(text: string): string[] {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const known = new Set<string>()
  return parts.filter((part) => {
    const key = part.toLocaleLowerCase('pt-BR')
    return !known.has(key) && known.add(key)
  })
}

/**
 * Every size in every colour that is not there yet, after what is; `isSaved` says which of those is kept already. A new
 * product's only one, without size or colour, gives way.
 */
export function buildGrid(
  variants: readonly ProductVariant[],
  sizes: readonly string[],
  colors: readonly string[],
  isSaved: (variant: ProductVariant) => boolean,
): ProductVariant[] {
  const wanted = (colors.length === 0 ? [''] : colors).flatMap((color) =>
    (sizes.length === 0 ? [''] : sizes).map((size) => ({ size, color })),
  )
  const plain = variants.find((one) => variantName(one) === '' && !isSaved(one))
  const kept = variants.filter((one) => one !== plain)
  const key = (one: { readonly size: string; readonly color: string }) =>
    variantName(one).toLocaleLowerCase('pt-BR')
  const known = new Set(kept.map(key))
  const made = wanted.filter((one) => key(one) !== '' && !known.has(key(one)))
  const [first, ...others] = made
  if (first === undefined) return [...variants]
  // What was said of the one alone is the first's: a code that was read, for one.
  const taken = plain === undefined ? newVariant(first) : { ...plain, ...first, code: '' }
  return [...kept, taken, ...others.map((one) => newVariant(one))]
}
