import { offerBadges } from './page/life/world.ts';
import { translate } from './platform/page.ts';
import { createBadges } from './ui/badge/badges.ts';

offerBadges(document => createBadges(document, translate));
