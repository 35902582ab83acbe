import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { may } from '../../app/may'
import { useApp } from '../../app/use-app'
import { PlaceFrame } from '../../shell/place-frame'
import { useFirstFocus } from '../../ui/use-first-focus'
import { parts } from './survey-parts'
import styles from './survey-screen.module.css'

/** “Pesquisa na loja” (FEATURES F5), its parts in the order one comes to them. */
export function SurveyScreen() {
  const app = useApp()
  const allowed = parts.filter(({ permission }) => may(app, permission))
  const [chosen, choose] = useState(allowed[0]?.name)
  const part = allowed.find(({ name }) => name === chosen)
  const body = useFirstFocus(chosen ?? '')
  return (
    <PlaceFrame title="Pesquisa na loja">
      <div ref={body} className={styles.body}>
        <SegmentedControl
          classNames={{ root: styles.tabs ?? '', label: styles.tab ?? '' }}
          aria-label="Pesquisa na loja"
          value={chosen ?? ''}
          data={allowed.map(({ name }) => name)}
          onChange={choose}
        />
        {part !== undefined && <part.Part />}
      </div>
    </PlaceFrame>
  )
}
