import { useState } from 'react'
import type { ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { useMay } from '../../store/access/approval/may'
import { PointsButton } from './points-button'
import { PointsWindow } from './points-window'
import { usePointsProgram } from './use-points-program'

interface PointsPlaceProps {
  readonly subject: ScoredSubject
}

/** JUNTOS SOMOS+ in Fechamento de Pedido (FEATURES E2): only while the programme is used, for who holds the right. */
export function PointsPlace({ subject }: PointsPlaceProps) {
  return useMay('loyalty.points') ? <Place subject={subject} /> : null
}

function Place({ subject }: PointsPlaceProps) {
  const { reply, show } = usePointsProgram(subject)
  const [opened, setOpened] = useState(false)
  if (reply?.ok !== true) return null
  return (
    <>
      <PointsButton label="JUNTOS SOMOS+" points={reply.value} onClick={() => setOpened(true)} />
      {opened && <PointsWindow subject={subject} onClose={() => setOpened(false)} onChanged={show} />}
    </>
  )
}
