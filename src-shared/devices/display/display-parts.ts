import type { DisplayScreen } from './display-screen'

/** A part of the screen, in fractions of its width and height. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface DisplayParts {
  readonly sale: Part | null
  readonly communication: Part | null
}

const whole: Part = { left: 0, top: 0, width: 1, height: 1 }

/** Where the sale and the shop's communication stand (FEATURES F26); null for what is not on the screen. */
export function displayParts({ view, look }: DisplayScreen): DisplayParts {
  if (look.communication.kind === 'none') return { sale: whole, communication: null }
  if (view.show === 'idle' && look.idle === 'communication') return { sale: null, communication: whole }
  const share = look.salePercent / 100
  const rest = 1 - share
  switch (look.saleSide) {
    case 'left':
      return { sale: { ...whole, width: share }, communication: { ...whole, left: share, width: rest } }
    case 'right':
      return { sale: { ...whole, left: rest, width: share }, communication: { ...whole, width: rest } }
    case 'top':
      return { sale: { ...whole, height: share }, communication: { ...whole, top: share, height: rest } }
    case 'bottom':
      return { sale: { ...whole, top: rest, height: share }, communication: { ...whole, height: rest } }
  }
}
