/**
 * The path a page asks for, decoded once and only then looked at: plain names below one another, as the pages' own files
 * and the shop's slides have. Null for any other, however it was written: dots that climb, backslashes, double slashes,
 * zero bytes, drives and streams of Windows, or what does not decode.
 */
export function pagePath(pathname: string): string | null {
  const path = decoded(pathname)
  if (path === null || !path.startsWith('/')) return null
  if (path === '/') return path
  const names = path.slice(1).split('/')
  return names.every(isPlain) ? path : null
}

const forbidden = new Set(['\\', ':', '\u007f'])

function isPlain(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false
  return [...name].every((letter) => letter >= ' ' && !forbidden.has(letter))
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
