const name = 'balcao-visor'
/** As long as browsers keep one. */
const SECONDS = 400 * 24 * 60 * 60

/** A cookie no script reads and no other site sends along. */
export function tokenCookie(token: string): string {
  return `${name}=${token}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Strict`
}

/** The token a screen sends; null without one. */
export function readToken(cookies: string | undefined): string | null {
  const pair = (cookies ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`))
  const token = pair?.slice(name.length + 1) ?? ''
  return /^[\w-]{43}$/.test(token) ? token : null
}
