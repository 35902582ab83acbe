import { useEffect, useState } from 'react'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import { CustomerScreen } from './customer-screen'
import { listenToTill } from './listen-to-till'

/** The customer's screen in the till's own window. */
export function CustomerDisplay() {
  const [screen, setScreen] = useState<DisplayScreen | null>(null)
  useEffect(() => listenToTill(setScreen), [])
  return screen && <CustomerScreen screen={screen} />
}
