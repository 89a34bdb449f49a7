<?php
// Usage: php install.php FOLDER USER PASSWORD — makes the tables, the one user and the settings that keep a WordPress quiet.
[ , $folder, $user, $password ] = $argv;
define( 'WP_INSTALLING', true );
require_once "$folder/wp-load.php";
require_once "$folder/wp-admin/includes/upgrade.php";
add_filter( 'pre_wp_mail', '__return_true' );
[ 'user_id' => $id ] = wp_install( 'Kelurahan Sukamaju', $user, 'admin@example.org', false, '', $password );
// Pictures of people would come from elsewhere.
update_option( 'show_avatars', 0 );
// No tours over the editor.
$quiet = array( 'welcomeGuide' => false );
update_user_meta(
	$id,
	"{$GLOBALS['table_prefix']}persisted_preferences",
	array(
		'core/edit-post' => $quiet,
		'core'           => $quiet,
		'_modified'      => gmdate( 'c' ),
	)
);
echo get_bloginfo( 'version' );
