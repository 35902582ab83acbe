/** `P · Azul`: a size and colour as a person reads them; blank where it has neither. */
export function variantName({ size, color }: { readonly size: string; readonly color: string }): string {
  return [size, color].filter((part) => part !== '').join(' · ')
}
