import type { KnownBy } from './known-by'
import { ERASED_NAME } from './register/customer-tables'

/** What stands where a number or an address stood. */
const ERASED_NUMBER = '***'

/** Writes over what names somebody in a text, plain or JSON; a name only where it stands alone, as labels and lists have it. */
export function takeNamesOut(text: string, called: KnownBy['all']): string {
  return called.reduce((rest, { text: form, isName }) => {
    const written = JSON.stringify(form).slice(1, -1)
    return [...new Set([form, written])].reduce(
      (left, one) => left.replace(patternOf(one, isName), isName ? ERASED_NAME : ERASED_NUMBER),
      rest,
    )
  }, text)
}

function patternOf(form: string, isName: boolean): RegExp {
  const literal = form.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  return isName
    ? new RegExp(String.raw`(?<=^|["(\n]|: |, |; )${literal}(?=$|["\\,;.)\n])`, 'giu')
    : new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'giu')
}
