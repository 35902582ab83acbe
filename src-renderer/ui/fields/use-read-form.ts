import { useForm, type UseFormReturnType } from '@mantine/form'
import type { Result } from '#shared/kernel/result'

export interface BoundField {
  readonly value: never
  readonly onChange: (change: unknown) => void
  /** Whether something is wrong with it. */
  readonly error: boolean
}

/** What to correct, by field, in Portuguese. */
export type FormErrors<Typed> = Readonly<Partial<Record<keyof Typed, string | undefined>>>

export interface ReadForm<Typed, Read> {
  readonly form: UseFormReturnType<Typed>
  /** What a field of the form is given; what is wrong with it is said beside it, from `errors`. */
  readonly bind: (field: keyof Typed & string) => BoundField
  /** Fills in several fields at once; what was wrong with them is not said any more. */
  readonly change: (part: Partial<Typed>) => void
  readonly errors: FormErrors<Typed>
  /** The first thing to correct, for a window that says it below its fields; null while nothing is. */
  readonly problem: string | null
  /** Hands over what was filled in, or says what is wrong; a window goes to the first of it. */
  readonly submit: (take: (filled: Read) => unknown) => void
}

/** A form read as a whole when it is sent: what it means, or what to correct. */
export function useReadForm<Typed extends Record<string, unknown>, Read>(
  read: (typed: Typed) => Result<Read, FormErrors<Typed>>,
  initialValues: Typed,
  initialErrors?: FormErrors<Typed>,
): ReadForm<Typed, Read> {
  const form = useForm<Typed>({ initialValues, initialErrors: initialErrors ?? {} })
  const errors = form.errors as FormErrors<Typed>

  function submit(take: (filled: Read) => unknown): void {
    const filled = read(form.getValues())
    form.setErrors(filled.ok ? {} : filled.error)
    if (filled.ok) take(filled.value)
  }

  function bind(field: keyof Typed & string): BoundField {
    const props = form.getInputProps(field, { withError: false }) as Omit<BoundField, 'error'>
    return { ...props, error: errors[field] !== undefined }
  }

  function change(part: Partial<Typed>): void {
    form.setValues(part)
    for (const field of Object.keys(part)) form.clearFieldError(field)
  }

  return { form, bind, change, errors, problem: Object.values(errors).find(isText) ?? null, submit }
}

function isText(error: unknown): error is string {
  return typeof error === 'string'
}
