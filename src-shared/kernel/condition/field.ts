import type { FieldType } from './field-types'

/** A thing a condition may ask about. */
export interface Field {
  /** What a stored condition calls it: never changed, never shown. */
  readonly name: string
  /** What it is called in a typed condition: the first is written, all are read, in any case and without accents. */
  readonly words: readonly [string, ...string[]]
  /** What it is called in a sentence, and in lists: `data de nascimento`. */
  readonly label: string
  /** Where it stands in the list. */
  readonly group: string
  /** What it means, where the label leaves a doubt. */
  readonly meaning?: string
  readonly type: FieldType
  /** A value as somebody would type it. */
  readonly example: string
}

/** What conditions are about, and what may be asked of it. */
export interface Subject {
  readonly id: string
  /** How a condition in words begins: `Clientes com`. */
  readonly opening: string
  readonly fields: readonly Field[]
}

export function fieldNamed({ fields }: Subject, name: string): Field | undefined {
  return fields.find((field) => field.name === name)
}
