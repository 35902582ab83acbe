import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { DisplayReport } from '#shared/devices/display/display-report'
import type { Slide } from '#shared/devices/display/display-screen'

const kinds: Readonly<Record<string, Slide['kind']>> = {
  '.png': 'picture',
  '.jpg': 'picture',
  '.jpeg': 'picture',
  '.webp': 'picture',
  '.gif': 'picture',
  '.avif': 'picture',
  '.mp4': 'video',
  '.webm': 'video',
}

/** More than a customer ever sees. */
const maxSlides = 200

/** The pictures and videos of one folder, by name; what is elsewhere in the disk cannot be named. */
export function createSlideFolder(now: () => number) {
  let folder: string | null = null
  let slides: readonly Slide[] = []
  let lastFault: DisplayReport['lastFault'] = null
  let isWell = true

  return {
    /** Looks into the folder: what was put there since is shown. Null: there is none. */
    look(path: string | null): void {
      folder = path
      slides = []
      isWell = true
      if (path === null) return
      try {
        slides = slidesIn(path)
        isWell = slides.length > 0
        if (!isWell) lastFault = { code: 'folder-empty', reason: path, at: now() }
      } catch (error) {
        isWell = false
        lastFault = { code: 'folder-unreadable', reason: String(error), at: now() }
      }
    },
    slides: (): readonly Slide[] => slides,
    /** The file of a slide; null for any other name. */
    file: (name: string): string | null =>
      folder !== null && slides.some((slide) => slide.name === name) ? join(folder, name) : null,
    report: (): DisplayReport => ({
      status: folder === null ? 'off' : isWell ? 'ready' : 'trouble',
      lastFault,
    }),
  }
}
export type SlideFolder = ReturnType<typeof createSlideFolder>

function slidesIn(path: string): Slide[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => {
      const kind = kinds[extname(name).toLowerCase()]
      return kind ? [{ name, kind }] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'pt-BR', { numeric: true }))
    .slice(0, maxSlides)
}
