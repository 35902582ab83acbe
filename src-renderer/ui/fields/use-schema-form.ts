import type { z } from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result'
import { useReadForm, type ReadForm } from './use-read-form'

type Typed<S extends z.ZodObject> = z.input<S> & Record<string, unknown>

/** What to correct, by field: a schema says that something is wrong, these say it to the cashier. */
type Words<S extends z.ZodObject> = { readonly [Field in keyof z.input<S>]?: string }

export type SchemaForm<S extends z.ZodObject> = ReadForm<Typed<S>, z.output<S>>

/** A form checked by the input of its operation, or by a schema of its own. */
export function useSchemaForm<S extends z.ZodObject>(
  schema: S,
  initialValues: Typed<S>,
  words: Words<S>,
): SchemaForm<S> {
  return useReadForm<Typed<S>, z.output<S>>((typed) => readBy(schema, typed, words), initialValues)
}

/** What a form means, or the first thing wrong with each field, in the form's words. */
export function readBy<S extends z.ZodObject>(
  schema: S,
  typed: unknown,
  words: Words<S>,
): Result<z.output<S>, Readonly<Partial<Record<keyof Typed<S>, string>>>> {
  const read = schema.safeParse(typed)
  if (read.success) return ok(read.data)
  const fields = read.error.issues.map(({ path }) => String(path[0]))
  return fail(
    Object.fromEntries(
      fields.map((field) => [
        field,
        words[field as keyof Words<S>] ?? 'Há um dado inválido. Confira e tente de novo.',
      ]),
    ) as Partial<Record<keyof Typed<S>, string>>,
  )
}
