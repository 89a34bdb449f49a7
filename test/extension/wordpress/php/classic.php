<?php
// What the Classic Editor plugin does to posts.
add_filter( 'use_block_editor_for_post', '__return_false' );
