import type { Parameter, ParameterValue } from '../../kernel/parameter'
import { assertNever } from '../../kernel/result'

/** A value as people read it: `30 dias`, `Preço`. */
export function parameterWords({ control }: Pick<Parameter, 'control'>, value: ParameterValue): string {
  switch (control.kind) {
    case 'text':
      return value === '' ? 'em branco' : String(value)
    case 'number':
      return `${value} ${value === 1 ? control.one : control.many}`
    case 'switch':
      return value === true ? 'Sim' : 'Não'
    case 'choice':
      return control.options[String(value)] ?? String(value)
    default:
      return assertNever(control)
  }
}
