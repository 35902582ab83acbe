import { Liquid, LiquidError, type Template } from 'liquidjs'
import { templateRules, type TemplateUse, type TemplateValues } from '#shared/customers/template/template-use'
import { fail, ok, type Result } from '#shared/kernel/result'

/** What is wrong with a text, and where: lines and columns from 1. */
export type TextFault =
  | {
      readonly code: 'template-field-unknown'
      readonly field: string
      readonly line: number
      readonly column: number
    }
  | { readonly code: 'template-unreadable'; readonly line: number; readonly column: number }

/** Fields, and how they are written; nothing that repeats, decides, keeps or reads anything. */
const allowedFilters = ['default', 'upcase', 'downcase', 'capitalize']

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  dynamicPartials: false,
  parseLimit: 10_000,
  memoryLimit: 100_000,
})
for (const tag of Object.keys(engine.tags)) delete engine.tags[tag]
for (const filter of Object.keys(engine.filters))
  if (!allowedFilters.includes(filter)) engine.unregisterFilter(filter)

/** Reads a text with its fields and fills it in; a field the use does not know is refused even where it would not be said. */
export function fillIn(text: string, use: TemplateUse, values: TemplateValues): Result<string, TextFault> {
  try {
    const template = engine.parse(text)
    const unknown = unknownField(template, use)
    if (unknown) return fail(unknown)
    // Asked to render text, it answers text.
    return ok(String(engine.renderSync(template, values)))
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    const [line = 1, column = 1] = error.token.getPosition()
    return fail({ code: 'template-unreadable', line, column })
  }
}

function unknownField(template: Template[], use: TemplateUse): TextFault | undefined {
  const known: readonly string[] = templateRules[use].fields
  const wrong = Object.values(engine.analyzeSync(template, { partials: false }).variables)
    .flat()
    .filter(({ segments }) => segments.length > 1 || !known.includes(String(segments[0])))
    .map((variable) => ({ field: String(variable), ...variable.location }))
    .toSorted((a, b) => a.row - b.row || a.col - b.col)[0]
  return wrong && { code: 'template-field-unknown', field: wrong.field, line: wrong.row, column: wrong.col }
}
