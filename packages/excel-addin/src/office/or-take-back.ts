/** Does something. Where that fails it is taken back, then the error is passed on; both, where that fails too. */
export async function orTakeBack<Result>(
  act: () => Promise<Result>,
  takeBack: () => Promise<unknown>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    await takeBack().catch((second: unknown) => {
      throw new AggregateError([error, second], 'Excel refused a change, and then to take it back');
    });
    throw error;
  }
}
