import type { Field } from '#shared/kernel/condition/field'

/** A field's label as it stands by itself. */
export function headOf({ label }: Field): string {
  return `${label.slice(0, 1).toLocaleUpperCase('pt-BR')}${label.slice(1)}`
}
