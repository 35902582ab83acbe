import { useForm, type UseFormReturnType } from '@mantine/form'
import type { z } from 'zod'

type Typed<S extends z.ZodObject> = z.input<S> & Record<string, unknown>

/** What to correct, by field: a schema says that something is wrong, these say it to the cashier. */
type Words<S extends z.ZodObject> = { readonly [Field in keyof z.input<S>]?: string }

interface BoundField {
  readonly value: never
  readonly onChange: (change: unknown) => void
  readonly error: boolean
}

export interface SchemaForm<S extends z.ZodObject> {
  readonly form: UseFormReturnType<Typed<S>>
  /** What a field of the form is given; what is wrong with it is said beside it, from `form.errors`. */
  readonly bind: (field: keyof z.input<S> & string) => BoundField
  /** Hands over what was filled in; if something is wrong, says what and goes to the first of it. */
  readonly submit: (take: (filled: z.output<S>) => unknown) => void
}

/** A form checked by the input of its operation, or by a schema of its own. */
export function useSchemaForm<S extends z.ZodObject>(
  schema: S,
  initialValues: Typed<S>,
  words: Words<S>,
): SchemaForm<S> {
  const form = useForm<Typed<S>>({ initialValues, validate: (typed) => mistakes(schema, typed, words) })

  function submit(take: (filled: z.output<S>) => unknown): void {
    const read = schema.safeParse(form.getValues())
    if (read.success) return void take(read.data)
    const { errors } = form.validate()
    const [first] = Object.keys(errors)
    if (first !== undefined) form.getInputNode(first)?.focus()
  }

  function bind(field: keyof z.input<S> & string): BoundField {
    const { error, ...props } = form.getInputProps(field) as Omit<BoundField, 'error'> & { error?: unknown }
    return { ...props, error: error !== undefined && error !== null }
  }

  return { form, bind, submit }
}

/** The first thing wrong with each field, in the form's words. */
export function mistakes<S extends z.ZodObject>(
  schema: S,
  typed: unknown,
  words: Words<S>,
): Readonly<Record<string, string>> {
  const read = schema.safeParse(typed)
  if (read.success) return {}
  const fields = read.error.issues.map(({ path }) => String(path[0]))
  return Object.fromEntries(
    fields.map((field) => [
      field,
      words[field as keyof Words<S>] ?? 'Há um dado inválido. Confira e tente de novo.',
    ]),
  )
}
