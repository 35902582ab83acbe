import { z } from 'zod'
import { cleanCode, cleanLine, cleanLines, cleanPath, numberText } from './clean-text'

/**
 * Everything that enters as text goes through one of these, whether typed, pasted, scanned or imported: what is stored,
 * printed and searched is written one way, without marks nobody sees. `canonical` is a schema that lets in one spelling
 * only. A schema of the contract with a text beside the door fails a test (text-in-contract.test.ts).
 */
type Door = 'line' | 'lines' | 'code' | 'number' | 'path' | 'verbatim' | 'canonical'

const doors = z.registry<{ readonly door: Door }>()

/** Whether a schema lets its text in by one of the ways of this file. */
export function isDoor(schema: z.core.$ZodType): boolean {
  return doors.get(schema) !== undefined
}

interface Length {
  /** Characters left when clean; 0 unless told. */
  readonly min?: number
  readonly max: number
}

/** Marks that go count for nothing, but there is an end to what is read. */
const raw = (max: number) => z.string().max(max * 4 + 64)

const through = (door: Door, clean: (text: string) => string, { min = 0, max }: Length) =>
  raw(max).transform(clean).pipe(z.string().min(min).max(max)).register(doors, { door })

/** A name, a label, a reason, what is searched for: one line. */
export const lineText = (length: Length) => through('line', cleanLine, length)

/** Notes, footers: as many lines as somebody wrote. */
export const linesText = (length: Length) => through('lines', cleanLines, length)

/** A code as a scanner or a hand enters it; GS1's separators stay. */
export const codeText = (length: Length) => through('code', cleanCode, length)

/** Digits and their signs, plain, of the given form. */
export const numberTextOf = (form: RegExp, max = 40) =>
  raw(max).transform(numberText).pipe(z.string().max(max).regex(form)).register(doors, { door: 'number' })

/** Where something is: a path, a port, an address. It must be the very same, so only what nobody sees goes. */
export const pathText = (length: Length) => through('path', cleanPath, length)

/** What must equal something letter by letter: a password, a scanner's prefix, the id of something there. Never printed. */
export const verbatimText = ({ min = 0, max }: Length) =>
  z.string().min(min).max(max).register(doors, { door: 'verbatim' })

/** Reads typed text into the one spelling it is kept in; `undefined` when it is none. */
export function readText<Kept extends string>(
  read: (text: string) => Kept | undefined,
  max: number,
): z.ZodType<Kept, Kept> {
  const schema = raw(max)
    .transform((text, context) => {
      const kept = read(text)
      if (kept !== undefined) return kept
      context.addIssue({ code: 'custom' })
      return z.NEVER
    })
    .register(doors, { door: 'canonical' })
  // The type says what callers send; whatever else arrives is read all the same.
  return schema as z.ZodType<unknown, unknown> as z.ZodType<Kept, Kept>
}

/** Marks a schema that lets in one spelling by itself: a data URL, a fixed form of ASCII. */
export function canonical<Schema extends z.ZodType>(schema: Schema): Schema {
  doors.add(schema, { door: 'canonical' })
  return schema
}
