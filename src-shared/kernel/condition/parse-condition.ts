import { fail, ok, type Result } from '../result'
import type { Clause, Condition } from './condition'
import { misread, Misread, type ConditionProblem } from './condition-problem'
import { hasTooManyTests, MAX_DEPTH } from './condition-schema'
import type { Subject } from './field'
import { parseTest } from './parse-test'
import { TokenReader } from './token-reader'

/** The longest text somebody types. */
export const MAX_TYPED = 2000
/** The longest that is read: what was typed is longer when we write it, with its spaces and whole amounts. */
const MAX_READ = MAX_TYPED * 5

/**
 * Reads a typed condition about a subject (FEATURES F9, F12, F23): tests such as `totalCA >= '1000'`, joined by `and`,
 * `or`, `not` and brackets. All of it is understood, or nothing is: the first thing that is not is the problem.
 */
export function parseCondition(text: string, subject: Subject): Result<Condition, ConditionProblem> {
  if (text.length > MAX_READ)
    return fail({ from: MAX_READ, to: text.length, words: 'A condição é longa demais.' })
  try {
    const reader = new TokenReader(text)
    const where = parseJoined('or', { reader, subject, depth: 0 })
    toTheEnd(reader)
    if (hasTooManyTests(where)) misread({ from: 0, to: text.length }, 'A condição tem partes demais.')
    return ok({ version: 1, where })
  } catch (error) {
    if (error instanceof Misread) return fail(error.problem)
    throw error
  }
}

interface Place {
  readonly reader: TokenReader
  readonly subject: Subject
  readonly depth: number
}

function toTheEnd(reader: TokenReader): void {
  const rest = reader.peek()
  if (rest.kind === 'end') return
  if (rest.text === ')') misread(rest, 'Este parêntese fecha o que não foi aberto.')
  reader.take()
  misread(rest, 'A condição já tinha terminado aqui.', 'Junte condições com “and” ou “or”.')
}

/** `or` joins what `and` has joined. */
function parseJoined(kind: 'and' | 'or', place: Place): Clause {
  const parsePart = (): Clause => (kind === 'or' ? parseJoined('and', place) : parseSingle(place))
  const first = parsePart()
  const parts = [first]
  while (place.reader.takeKeyword(kind)) parts.push(parsePart())
  return parts.length === 1 ? first : { kind, parts }
}

function parseSingle(place: Place): Clause {
  const { reader, depth } = place
  if (depth > MAX_DEPTH) misread(reader.peek(), 'Há parênteses demais uns dentro dos outros.')
  const deeper = { ...place, depth: depth + 1 }
  if (reader.takeKeyword('not')) return { kind: 'not', part: parseSingle(deeper) }
  const bracket = reader.takeSign('(')
  if (bracket === undefined) return parseTest(reader, place.subject)
  const inside = parseJoined('or', deeper)
  if (reader.takeSign(')')) return inside
  const next = reader.peek()
  if (next.kind === 'wrong') reader.take()
  return next.kind === 'end'
    ? misread(bracket, 'Falta fechar este parêntese.')
    : misread(next, 'A condição já tinha terminado aqui.', 'Junte condições com “and” ou “or”.')
}
