import type { Page } from 'playwright/test'

/** “Confira o relógio”. */
export function doubtedClock(window: Page) {
  return {
    heading: window.getByRole('heading', { name: 'Confira o relógio' }),
    lookAgain: window.getByRole('button', { name: 'Conferir de novo' }),
    itIsRight: window.getByRole('button', { name: 'O relógio está certo' }),
  }
}
