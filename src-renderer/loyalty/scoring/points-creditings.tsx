import type { PointsProgram } from '#shared/loyalty/scoring/points-program'
import { dateAndTime } from '../../app/times'
import { creditingWords, pointsText } from './points-words'
import classes from './points-creditings.module.css'

/** What was sent for this sale, programme by programme, the newest first. */
export function PointsCreditings({ creditings }: Pick<PointsProgram, 'creditings'>) {
  if (creditings.length === 0) return <p className={classes.none}>Nada foi enviado ainda.</p>
  const isOfSeveral = creditings.some(({ name }) => name !== creditings[0]?.name)
  return (
    <table className={classes.creditings} aria-label="Envios ao programa">
      <thead>
        <tr>
          <th scope="col">Quando</th>
          {isOfSeveral && <th scope="col">Programa</th>}
          <th scope="col">CPF</th>
          <th scope="col">Situação</th>
          <th scope="col">Pontos</th>
        </tr>
      </thead>
      <tbody>
        {creditings.map(({ at, name, maskedTaxId, state, points }, index) => (
          <tr key={`${at} ${index}`}>
            <td>{dateAndTime(at)}</td>
            {isOfSeveral && <td>{name}</td>}
            <td>{maskedTaxId}</td>
            <td data-state={state}>{creditingWords[state]}</td>
            <td>{points === null ? '–' : pointsText(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
