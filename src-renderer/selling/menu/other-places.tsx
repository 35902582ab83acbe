import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../../app/use-app'
import { useFeatures } from '../../feature/features-context'
import { useKeyAction } from '../../keys/use-key-action'
import { openManagement } from '../../shell/places/use-place'
import { menuMoment } from './menu-entries'
import { TillMenu } from './till-menu'

/** What can be done without opening the till: a quote at a salesperson's desk from the menu, and all of Gestão. */
export function OtherPlaces() {
  const [opened, setOpened] = useState(false)
  const features = useFeatures()
  const { manages } = menuMoment(features, useApp(), false)
  useKeyAction('menu', () => setOpened(true))
  return (
    <>
      <Button variant="default" size="lg" onClick={() => setOpened(true)}>
        Outras telas
      </Button>
      {manages && (
        <Button variant="default" size="lg" onClick={() => openManagement()}>
          Gestão
        </Button>
      )}
      {opened && <TillMenu onClose={() => setOpened(false)} />}
    </>
  )
}
