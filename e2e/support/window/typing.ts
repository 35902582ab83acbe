import { expect, type Locator, type Page } from 'playwright/test'

/** Somebody at the till with a keyboard alone, at a person's pace: faster keys would be a scanner's. */
export function typing(window: Page) {
  const { keyboard } = window
  const type = (text: string) => keyboard.type(text, { delay: 60 })
  return {
    type,
    press: (key: string) => keyboard.press(key),
    enter: async (text: string): Promise<void> => {
      await type(text)
      await keyboard.press('Enter')
    },
    /** Presses Tab until `target` has the focus; more stops than `most` are too many. */
    tabTo: async (target: Locator, most = 12): Promise<void> => {
      const focused = () => target.evaluate((element) => element === document.activeElement)
      for (let stops = 0; stops < most && !(await focused()); stops += 1) await keyboard.press('Tab')
      await expect(target).toBeFocused()
    },
  }
}
