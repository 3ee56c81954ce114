import { offerBadges } from './page/life/world.ts';
import { answerExtension, translate } from './platform/page.ts';
import { createBadges } from './ui/badge/badges.ts';

offerBadges((document, correct) => {
  const end = new AbortController();
  const badges = createBadges(document, translate, correct);
  answerExtension(
    {
      seek: ({ key, words }) => badges.seek(key, words),
      next: () => {
        badges.next();
        return null;
      },
      open: () => {
        badges.open();
        return null;
      },
    },
    end.signal,
  );
  return {
    ...badges,
    destroy() {
      end.abort();
      badges.destroy();
    },
  };
});
