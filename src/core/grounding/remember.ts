/** Asks each question once, and no more than so many different ones: what comes after them gets no answer. */
export function answerFirst<Answer>(
  most: number,
  ask: (question: string) => Answer,
): (question: string) => Answer | undefined {
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.size >= most) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}

/** The same for yes and no: texts that people write ask few questions, hostile ones get "no" for the rest. */
export function remember(most: number, ask: (question: string) => boolean): (question: string) => boolean {
  const answer = answerFirst(most, ask);
  return (question) => answer(question) ?? false;
}
