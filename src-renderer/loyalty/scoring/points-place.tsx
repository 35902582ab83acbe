import { useState } from 'react'
import { pointsProgram } from '#shared/loyalty/port/program-id'
import type { ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { useMay } from '../../app/may'
import { PointsButton } from './points-button'
import { PointsWindow } from './points-window'
import { usePointsProgram } from './use-points-program'

interface PointsPlaceProps {
  readonly subject: ScoredSubject
}

/** Who scores, asked in Fechamento de Pedido (FEATURES E2): only while a programme scores, for who holds the right. */
export function PointsPlace({ subject }: PointsPlaceProps) {
  return useMay('loyalty.points') ? <Place subject={subject} /> : null
}

function Place({ subject }: PointsPlaceProps) {
  const { reply, show } = usePointsProgram(subject)
  const [opened, setOpened] = useState(false)
  if (reply?.ok !== true) return null
  return (
    <>
      <PointsButton
        label={pointsProgram(reply.value.program).button.onSale}
        points={reply.value}
        onClick={() => setOpened(true)}
      />
      {opened && <PointsWindow subject={subject} onClose={() => setOpened(false)} onChanged={show} />}
    </>
  )
}
