import type { Scorer } from '#shared/loyalty/cashback/sale-loyalty'
import { pointsText } from './points-words'
import type { LookUp } from './use-scorer-search'
import classes from './points-look-up.module.css'

interface PointsLookUpProps {
  readonly lookUp: LookUp
  /** Who scores already, while nothing else is looked up. */
  readonly kept: Scorer | null
  /** The programme's name. */
  readonly program: string
}

/** What the programme said of the CPF. Keeps its place while there is nothing to say. */
export function PointsLookUp({ lookUp, kept, program }: PointsLookUpProps) {
  const { tone, head, text } = words(lookUp, kept, program)
  return (
    <div role="status" className={classes.answer} data-tone={tone}>
      <strong>{head}</strong>
      <span>{text}</span>
    </div>
  )
}

interface Words {
  readonly tone: 'quiet' | 'good' | 'attention' | 'stop'
  readonly head: string
  readonly text: string
}

function words(lookUp: LookUp, kept: Scorer | null, program: string): Words {
  switch (lookUp.kind) {
    case 'none':
      return kept === null
        ? { tone: 'quiet', head: '', text: 'Busque o CPF para ver quem é.' }
        : scorerWords(kept)
    case 'asking':
      return { tone: 'quiet', head: '', text: 'Buscando…' }
    case 'found':
      return scorerWords(lookUp.scorer)
    case 'unanswered':
      return { tone: 'attention', head: 'Não foi possível consultar', text: lookUp.why }
    case 'mistyped':
      return { tone: 'attention', head: 'Confira o CPF', text: lookUp.why }
    case 'refused':
      return { tone: 'stop', head: `Este CPF não pontua no ${program}`, text: lookUp.why }
  }
}

function scorerWords({ name, maskedTaxId, points, registration }: Scorer): Words {
  switch (registration) {
    case 'registered':
      return {
        tone: 'good',
        head: name ?? maskedTaxId,
        text: points === null ? `${maskedTaxId} · cadastrado` : `${maskedTaxId} · tem ${pointsText(points)}`,
      }
    case 'not-registered':
      return {
        tone: 'attention',
        head: 'Não cadastrado no programa',
        text: `${maskedTaxId} · pode pontuar: os pontos esperam a pessoa se cadastrar.`,
      }
    case 'unknown':
      return {
        tone: 'attention',
        head: maskedTaxId,
        text: 'O cadastro ainda não foi consultado. Os pontos seguem pela fila.',
      }
  }
}
