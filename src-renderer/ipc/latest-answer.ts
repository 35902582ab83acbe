/**
 * For questions that change faster than they are answered (search as one types): one question is under way at a
 * time, only the newest waits behind it, and an answer whose question has changed since is not drawn.
 */
export function latestAnswer<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  draw: (answer: Answer, question: Question) => void,
): (question: Question) => Promise<void> {
  let busy = false
  let waiting: { readonly question: Question } | null = null

  return async (question) => {
    waiting = { question }
    if (busy) return
    busy = true
    try {
      for (let next = takeWaiting(); next !== null; next = takeWaiting()) {
        const answer = await ask(next.question)
        if (waiting === null) draw(answer, next.question)
      }
    } finally {
      busy = false
    }
  }

  function takeWaiting() {
    const next = waiting
    waiting = null
    return next
  }
}
