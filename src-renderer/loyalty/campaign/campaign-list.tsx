import { useId } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { useFirstFocus } from '../../ui/use-first-focus'
import classes from './campaign-list.module.css'

interface CampaignListProps {
  readonly campaigns: NonNullable<CampaignChoice['campaigns']>
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** One of them; the arrows move, Enter finishes. */
export function CampaignList({ campaigns, chosen, onChoose }: CampaignListProps) {
  const group = useId()
  const here = useFirstFocus('campaigns')
  return (
    <div ref={here}>
      <fieldset className={classes.list}>
        <legend className={classes.legend}>Campanha</legend>
        {campaigns.map(({ id, description, bonus, validDays }, index) => (
          <label key={id} className={classes.campaign} data-chosen={id === chosen || undefined}>
            <input
              type="radio"
              name={group}
              value={id}
              className={classes.radio}
              data-autofocus={id === chosen || (chosen === null && index === 0) || undefined}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span className={classes.text}>
              <strong>{description}</strong>
              <span className={classes.quiet}>
                {validDays === 1 ? 'Vale 1 dia' : `Vale ${validDays} dias`} depois da compra
              </span>
            </span>
            <span className={classes.bonus}>{formatCents(bonus)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
