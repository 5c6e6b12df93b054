import { useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../../backend/client';
import { useMatter } from '../../matter';
import { ChoiceInput } from './ChoiceInput';
import type { AnswerProps } from './SlotInput';

/** One of the matter's approved terms. */
export function TermInput(props: AnswerProps) {
  const { matter } = useMatter();
  const terms = useQuery({
    queryKey: ['terms', matter.id],
    queryFn: ({ signal }) =>
      answer(backend.GET('/api/matters/{matter}/terms', { signal, params: { path: { matter: matter.id } } })),
  });
  const names = [...new Set(terms.data?.map(({ term }) => term))];
  return <ChoiceInput {...props} choices={names.map((term) => [term, term])} />;
}
