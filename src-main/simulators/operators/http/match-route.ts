import type { Route } from './operator'

type Match =
  | { readonly kind: 'found'; readonly route: Route; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown' }

/** The route a request means; parameters are decoded. */
export function matchRoute(routes: readonly Route[], method: string, pathname: string): Match {
  let isKnown = false
  for (const route of routes) {
    const parameters = matchPath(route.path, pathname)
    if (!parameters) continue
    if (route.method === method) return { kind: 'found', route, parameters }
    isKnown = true
  }
  return { kind: isKnown ? 'wrong-method' : 'unknown' }
}

function matchPath(pattern: string, pathname: string): Record<string, string> | undefined {
  const expected = pattern.split('/')
  const given = pathname.split('/')
  if (expected.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    const text = given[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined && part !== text) return undefined
    if (name !== undefined) {
      const decoded = decode(text)
      if (!decoded) return undefined
      parameters[name] = decoded
    }
  }
  return parameters
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
