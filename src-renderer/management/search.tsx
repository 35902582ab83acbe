import { useState, type ComponentType } from 'react'
import { useApp } from '../app/use-app'
import { useFixedKey } from '../keys/use-fixed-key'
import { useIsPaying } from '../selling/open-sale/use-sale'
import { useSpot } from '../shell/places/use-place'
import { closeSearch, openSearch, useSearchText } from '../shell/search-state'
import type { Finding } from './findings'
import { openFinding } from './open-finding'
import { SearchWindow } from './search-window'

type OpenWindow = ComponentType<{ readonly onClose: () => void }>

/** Ctrl+K wherever one is, but while a customer pays; and what was chosen, where it is a window. Mounted once. */
export function Search() {
  const signedIn = useApp((app) => app.operator !== null)
  const isPaying = useIsPaying()
  const spot = useSpot()
  const text = useSearchText()
  const [Opened, setOpened] = useState<OpenWindow | null>(null)
  useFixedKey('search', () => openSearch(), signedIn && !(isPaying && spot.kind === 'till'))

  function choose(finding: Finding) {
    closeSearch()
    openFinding(finding, (Window) => setOpened(() => Window))
  }

  if (!signedIn) return null
  if (Opened !== null) return <Opened onClose={() => setOpened(null)} />
  return text === null ? null : <SearchWindow start={text} onChoose={choose} onClose={closeSearch} />
}
