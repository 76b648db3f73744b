/** Particles, endings and titles that stand behind a Korean noun, the longest first, so that the most is taken away at first. */
const particles = [
  '했습니다 하였습니다 되었습니다 에서부터 으로부터 만으로도',
  '에서는 에서도 에서의 으로는 으로도 으로서 으로써 이라는 이라고 이라면 에게서 까지는 부터는 까지도 처럼은 이에요 입니다 합니다 됩니다 했어요 했다가 하려면 하면서 되면서 하려고 하도록 했지만 하지만 하거나 되었던 되었다 하였다 했는데 하는데 하는지 되는지 인가요 하나요 하세요 입니까 만으로 들에게 들에서 해보기 해보는 했어야 적으로',
  '선생님 예요 하는 했던 했다 한다 하다 해서 하고 하기 하면 하며 해요 해야 해본 할지 하지 하자 했을 되는 되고 되어 되던 됐던 됐다 된다 되기 되지 에서 에게 으로 이란 이나 이며 이고 이다 이랑 인데 인지 인가 였던 였다 처럼 까지 부터 보다 마다 조차 밖에 만의 만이 라는 라고 라면 에는 에도 에만 과의 와의 과는 와는 로는 로도 로의 들이 들은 들을 들의 들과 께서 한테 대로 같은 같이 시킨 적인',
  '은 는 이 가 을 를 의 에 와 과 도 로 만 랑 나 들 요 님 씨 한 할 함 된 될 됨 뿐 적',
].flatMap((line) => line.split(' '))

const known = new Set(particles)

/** Whether a word belongs to the one before it. */
export function isParticle(word: string): boolean {
  return known.has(word)
}

/** What may be left of a word without its particle or ending, the shortest first; at least two characters. */
export function stemsOf(word: string): string[] {
  return particles.flatMap((particle) => {
    const stem = word.slice(0, -particle.length)
    return word.endsWith(particle) && stem.length >= 2 ? stem : []
  })
}
