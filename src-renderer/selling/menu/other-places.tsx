import { Button } from '@mantine/core'
import { useState } from 'react'
import { useKeyAction } from '../../keys/use-key-action'
import { TillMenu } from './till-menu'

/** What can be done without opening the till, such as a quote at a salesperson's desk: the till's menu. */
export function OtherPlaces() {
  const [opened, setOpened] = useState(false)
  useKeyAction('menu', () => setOpened(true))
  return (
    <>
      <Button variant="default" size="lg" onClick={() => setOpened(true)}>
        Outras telas
      </Button>
      {opened && <TillMenu onClose={() => setOpened(false)} />}
    </>
  )
}
