import type { CodeFormat } from './scanner-settings'

/** A code as the till looks it up; `symbology` as in the AIM identifier, without its bracket: `E0`. */
export interface ReadCode {
  readonly code: string
  readonly symbology: string | null
}

const aim = /^\]([A-Za-z][0-9A-Za-z])/

/**
 * Takes off what the scanner was told to send around the code; the AIM identifier may stand before or behind the
 * prefix. What is set but not sent is not missed: an ordinary scanner goes on working.
 */
export function readCode(text: string, { prefix, suffix, stripSymbology }: CodeFormat): ReadCode {
  const outer = withoutAim(text.trim())
  const unprefixed = outer.rest.startsWith(prefix) ? outer.rest.slice(prefix.length) : outer.rest
  const inner = outer.symbology === null ? withoutAim(unprefixed) : { ...outer, rest: unprefixed }
  const bare = suffix !== '' && inner.rest.endsWith(suffix) ? inner.rest.slice(0, -suffix.length) : inner.rest
  const { symbology } = inner
  const kept = stripSymbology || symbology === null ? '' : `]${symbology}`
  return { code: kept + bare.trim(), symbology }
}

function withoutAim(text: string): { readonly rest: string; readonly symbology: string | null } {
  const symbology = aim.exec(text)?.[1] ?? null
  return { rest: symbology === null ? text : text.slice(3), symbology }
}
