import type { mergeFeature } from '#shared/customers/merge/merge-feature'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, MainFeature, QueriesFor } from '../../store/access/handlers'
import { compareCustomers } from './compare-customers'
import { joinCustomers } from './join-customers'
import { alikeFiles, likelyPairs } from './likely-pairs'
import { joinedFiles } from './merge-rows'
import { undoMerge } from './undo-merge'

type Operations = (typeof mergeFeature)['operations']

/** What main does for files that are of one person. */
export const mergeMain = {
  queries: ({ desk: { database, now } }: { readonly desk: ReadDesk }): QueriesFor<Operations> => ({
    'merge.list': () => ok({ pairs: likelyPairs(database), joined: joinedFiles(database, now()) }),
    'merge.alike': ({ customerId }) => ok(alikeFiles(database, customerId)),
    'merge.compare': (asked) => compareCustomers(database, asked),
  }),
  commands: ({ desk }: { readonly desk: Desk }): CommandsFor<Operations> => ({
    'merge.join': (asked, caller) => joinCustomers(desk, caller, asked),
    'merge.undo': (asked, caller) => undoMerge(desk, caller, asked),
  }),
} satisfies MainFeature<Operations>
